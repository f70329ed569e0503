export default definePageConfig({ navigationBarTitleText: '能帮忙的地方' })
