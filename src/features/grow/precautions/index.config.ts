export default definePageConfig({ navigationBarTitleText: '打针前要说的' })
