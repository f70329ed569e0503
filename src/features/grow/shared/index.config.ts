export default definePageConfig({ navigationBarTitleText: '孩子的生长和疫苗' })
