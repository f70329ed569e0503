export default definePageConfig({ navigationBarTitleText: '孕期' })
