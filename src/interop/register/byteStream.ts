/** What is asked of a `ReadableStream` of bytes: those of browsers, of Node and of others have it. */
export interface ByteStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    readonly cancel: (reason?: unknown) => Promise<void>;
  };
}
