export default definePageConfig({ navigationBarTitleText: '全部测量' })
