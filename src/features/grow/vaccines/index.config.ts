export default definePageConfig({ navigationBarTitleText: '疫苗' })
