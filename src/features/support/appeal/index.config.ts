export default definePageConfig({ navigationBarTitleText: '请上一级再看一次' })
