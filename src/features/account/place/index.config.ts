export default definePageConfig({ navigationBarTitleText: '选地方' })
