export default definePageConfig({ navigationBarTitleText: '附近能帮忙的地方' })
