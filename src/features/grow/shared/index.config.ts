export default definePageConfig({ navigationBarTitleText: '生长和疫苗' })
