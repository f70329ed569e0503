export default definePageConfig({ navigationBarTitleText: '家庭写来的话' })
