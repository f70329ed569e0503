export default definePageConfig({ navigationBarTitleText: '替我办事的人' })
