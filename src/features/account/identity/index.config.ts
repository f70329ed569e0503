export default definePageConfig({ navigationBarTitleText: '姓名和身份证' })
