export default definePageConfig({ navigationBarTitleText: '待产包' })
