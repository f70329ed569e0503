export default definePageConfig({ navigationBarTitleText: '出生时的情况' })
