export default definePageConfig({ navigationBarTitleText: '登记没有微信的老人' })
