export default definePageConfig({ navigationBarTitleText: '本地小贴士' })
