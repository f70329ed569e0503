export default definePageConfig({ navigationBarTitleText: '写日记' })
