export default definePageConfig({ navigationBarTitleText: '说说这次怎么样' })
