export default definePageConfig({ navigationBarTitleText: '给医生看', enableShareAppMessage: true })
