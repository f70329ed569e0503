export default definePageConfig({ navigationBarTitleText: '年审' })
