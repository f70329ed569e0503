export default definePageConfig({ navigationBarTitleText: '和办的人说句话' })
