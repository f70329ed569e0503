export default definePageConfig({ navigationBarTitleText: '生长曲线' })
