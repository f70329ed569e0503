export default definePageConfig({ navigationBarTitleText: '产检本' })
