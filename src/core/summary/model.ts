/** How many counted rows fall in each class; the four classes always add to `total`. */
export interface Summary {
  readonly total: number;
  readonly exceeded: number;
  readonly met: number;
  readonly unmet: number;
  readonly notAssessed: number;
  /** "Có 17/21 chỉ tiêu đạt và vượt kế hoạch (09 đạt, 08 vượt), 03 không đạt, 01 chưa đánh giá" */
  readonly sentence: string;
}
