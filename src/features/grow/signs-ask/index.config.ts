export default definePageConfig({ navigationBarTitleText: '发育筛查' })
