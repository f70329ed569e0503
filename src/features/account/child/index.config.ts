export default definePageConfig({ navigationBarTitleText: '家人的资料' })
