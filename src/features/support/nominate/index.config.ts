export default definePageConfig({ navigationBarTitleText: '推荐健康幸福家庭' })
