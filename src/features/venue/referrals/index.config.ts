export default definePageConfig({ navigationBarTitleText: '转介与回执' })
