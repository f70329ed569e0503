export default definePageConfig({ navigationBarTitleText: '一页报告' })
