export default definePageConfig({ navigationBarTitleText: '有不同意见' })
