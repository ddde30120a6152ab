export async function benchThousand(_: unknown): Promise<void> {}
