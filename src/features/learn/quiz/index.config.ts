export default definePageConfig({ navigationBarTitleText: '健康素养自测' })
