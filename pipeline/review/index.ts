export {type ReviewedBatch, renderReview} from './render-review.ts'
