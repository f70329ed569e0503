export default definePageConfig({ navigationBarTitleText: '村里帮我登记的资料' })
