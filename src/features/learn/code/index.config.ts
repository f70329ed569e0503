export default definePageConfig({ navigationBarTitleText: '向日葵' })
