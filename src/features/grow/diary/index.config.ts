export default definePageConfig({ navigationBarTitleText: '成长日记' })
