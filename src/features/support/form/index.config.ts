export default definePageConfig({ navigationBarTitleText: '交上去的申请表' })
