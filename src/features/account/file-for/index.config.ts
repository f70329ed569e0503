export default definePageConfig({ navigationBarTitleText: '替人办事' })
