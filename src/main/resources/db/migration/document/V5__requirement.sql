-- 工作要求: how far and how well a thing is to be done, and what is to be handed in; a matter has it in its order.
alter table document.proposal add column requirement text;
comment on column document.proposal.requirement is '工作要求：办到什么程度、拿出什么成果；要求本身已说清的为空';
