export default definePageConfig({ navigationBarTitleText: '心情' })
