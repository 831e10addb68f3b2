package org.trialgraph.protocol.caching;

import jakarta.enterprise.context.ApplicationScoped;
import org.trialgraph.protocol.DataVersion;

/// Gives answers their entity tags, before they are made. This holds as long as answers depend on nothing else than
/// the data, the request and the program: not on the clock, nor on who asks.
@ApplicationScoped
public class AnswerTags {

    private final DataVersion data;
    private final ProgramVersion program;

    AnswerTags(DataVersion data, ProgramVersion program) {
        this.data = data;
        this.program = program;
    }

    /// The tag of the answer to a request as the data stand; one small statement of SQL.
    ///
    /// Ask before executing, so that an answer never has a tag of newer data than it was made of, and again after
    /// it: if the tag is another then, the data changed meanwhile, and the answer may be a mixture that has no tag.
    public EntityTag of(AnswerKey key) {
        return new EntityTag(new ValueDigest()
                .add(data.current())
                .add(program.parts())
                .add(key.document())
                .add(key.operationName())
                .add(key.variables())
                .add(key.mediaType())
                .finish());
    }
}
