package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.Nullable;

/// A person or office to turn to.
///
/// @param name the role in words where no name is registered
record Contact(
        String name,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String phoneExt,
        @Nullable String email) {

    static Contact of(RegistryNode contact) {
        var name = contact.text("name");
        var role = contact.text("role");
        return new Contact(
                name == null ? CodeWords.label(role == null ? "CONTACT" : role) : name,
                role,
                contact.text("phone"),
                contact.text("phoneExt"),
                contact.text("email"));
    }
}
