export default definePageConfig({ navigationBarTitleText: '人员与家庭' })
