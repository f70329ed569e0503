export default definePageConfig({ navigationBarTitleText: '读者的话' })
