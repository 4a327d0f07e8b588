-- @revision 96c2f0e8ad35
-- @revises e5603d7c1b48
-- @message Add the first loans
-- @create-date 2026-09-15T16:45:00Z

-- @upgrade
INSERT INTO loan (id, book_id, borrower, lent_at, returned_at, fee, status)
VALUES
    ('5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b01', '0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a02', 'Grace; the navigator',
        '2026-09-10T09:00:00Z', NULL, 0.00, 0),
    ('5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b02', '0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a04', 'Alan',
        '2026-09-11T10:00:00Z', '2026-09-14T15:30:00Z', 1.50, 1),
    ('5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b03', '0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a01', 'Katherine',
        '2026-09-12T11:00:00Z', NULL, 0.75, 7);

-- @downgrade
DELETE FROM loan
WHERE id IN (
    '5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b01',
    '5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b02',
    '5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b03'
);
