export default definePageConfig({ navigationBarTitleText: '一年看一次' })
