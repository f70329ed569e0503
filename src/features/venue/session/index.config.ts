export default definePageConfig({ navigationBarTitleText: '预约与场地' })
