export default definePageConfig({ navigationBarTitleText: '记一次测量' })
