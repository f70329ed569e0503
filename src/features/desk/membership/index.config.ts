export default definePageConfig({ navigationBarTitleText: '入会与志愿者' })
