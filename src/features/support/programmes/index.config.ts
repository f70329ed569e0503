export default definePageConfig({ navigationBarTitleText: '能享受什么' })
