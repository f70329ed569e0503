export default definePageConfig({ navigationBarTitleText: '赔付到账' })
