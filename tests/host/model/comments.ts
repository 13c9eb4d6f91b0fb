import { HostError, itemNotFound } from "../hostError";
import { HostCollection, HostObject, textOf } from "./hostObject";
import { Range } from "./range";
import { contains, type Rect } from "./rect";
import type { Workbook } from "./workbook";
import type { Sheet } from "./worksheet";

/** A threaded comment without its replies. */
export class Comment extends HostObject {
  readonly wireType = "Comment";
  readonly ContentType = "Plain";
  Resolved = false;
  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly block: Rect,
    readonly Id: string,
    public Content: string,
    readonly AuthorName: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  GetLocation(): Range {
    return new Range(this.sheet, this.block);
  }
  Delete(): void {
    this.workbook.comments = this.workbook.comments.filter((comment) => comment !== this);
  }
}

/** `workbook.comments` and `worksheet.comments`; one comment per cell. */
export class CommentCollection extends HostCollection<Comment> {
  readonly wireType = "CommentCollection";
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Sheet,
  ) {
    super();
  }
  items(): readonly Comment[] {
    return this.workbook.comments.filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet);
  }
  find(key: unknown): Comment | undefined {
    return this.items().find(({ Id }) => Id === key);
  }
  Add(cell: unknown, content: unknown): Comment {
    const { sheet, block } = this.workbook.rangeAt(cell, this.sheet);
    if (block.rows * block.columns !== 1)
      throw new HostError("InvalidArgument", "A comment stands on one cell.");
    if (this.at(sheet, block)) throw new HostError("ItemAlreadyExists", "The cell has a comment already.");
    const id = this.workbook.newId("C");
    const comment = new Comment(
      this.workbook,
      sheet,
      block,
      id,
      textOf(content, "content"),
      this.workbook.author,
    );
    this.workbook.comments.push(comment);
    return comment;
  }
  GetItemByCell(cell: unknown): Comment {
    const { sheet, block } = this.workbook.rangeAt(cell, this.sheet);
    const found = this.at(sheet, block);
    if (!found) throw itemNotFound("The cell has no comment.");
    return found;
  }
  private at(sheet: Sheet, block: Rect): Comment | undefined {
    return this.items().find((comment) => comment.sheet === sheet && contains(block, comment.block));
  }
}
